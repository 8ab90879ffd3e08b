package io.github.closecall.storm;

import io.github.closecall.CloseCodes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the default reconnect policies with what programs often do instead: one million clients lose their
 * connection at the same moment, and the server takes 10,000 connections a second. Prints a table for every close code
 * and writes a chart. The same every time.
 */
public final class ReconnectStorm {

    private static final Storm STORM = new Storm(1_000_000, 10_000, 6455);

    private static final List<Integer> CODES =
            List.of(CloseCodes.SERVICE_RESTART, CloseCodes.ABNORMAL_CLOSURE, CloseCodes.TRY_AGAIN_LATER);

    private ReconnectStorm() {}

    /**
     * Runs the storms.
     *
     * @param args the file for the chart
     * @throws IOException if the chart cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path chart = Path.of(args[0]);
        Files.createDirectories(chart.toAbsolutePath().getParent());
        Files.writeString(chart, run(STORM, System.out));
        System.out.println("chart: " + chart);
    }

    /** Prints the tables and returns the chart. */
    static String run(Storm storm, PrintStream out) {
        out.printf("%,d clients, %,d connections a second%n", storm.clients(), storm.capacity());
        StormChart chart = new StormChart(CODES.size());
        for (int code : CODES) {
            List<StormResult> results = new ArrayList<>();
            for (Strategy strategy : Strategy.forCode(code)) {
                results.add(storm.run(strategy));
            }
            String title = code + " " + CloseCodes.name(code);
            out.println(StormTable.of(title, results));
            chart.add(title, results);
        }
        return chart.svg();
    }
}
