package io.github.closecall.storm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Draws storms as SVG: one panel a close code, one dot for every second in which clients tried to connect; seconds with
 * next to no attempts are left out.
 */
final class StormChart {

    private static final int PANEL_WIDTH = 250;
    private static final int PANEL_HEIGHT = 240;
    private static final int LEFT = 66;
    private static final int TOP = 76;
    private static final int GAP = 34;
    private static final List<String> COLOURS = List.of("#0b5fce", "#c2185b", "#e07b00", "#4d9e3f", "#7b4fb5");

    private final StringBuilder svg = new StringBuilder();
    private final int panels;
    private int drawn;

    StormChart(int panels) {
        this.panels = panels;
        int width = LEFT + panels * (PANEL_WIDTH + GAP);
        int height = TOP + PANEL_HEIGHT + 56;
        // Its own background keeps it readable on a dark page.
        svg.append(format("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
                font-family="sans-serif" font-size="12" fill="#333">
                <title>Attempts to connect after all clients lost their connection at once</title>
                <rect width="%d" height="%d" rx="6" fill="#fff"/>
                """, width, height, width, height, width, height));
        int middle = TOP + PANEL_HEIGHT / 2;
        text(18, middle, "middle", "attempts a second / server capacity", format("rotate(-90 18 %d)", middle));
        text((LEFT + width - GAP) / 2.0, height - 14, "middle", "seconds since the connections were lost", "");
    }

    /** Adds the panel of a close code. */
    void add(String title, List<StormResult> results) {
        double left = LEFT + drawn++ * (PANEL_WIDTH + GAP);
        LogAxis time = new LogAxis(1, 100_000, left, left + PANEL_WIDTH);
        LogAxis load = new LogAxis(0.01, 100, TOP + PANEL_HEIGHT, TOP);
        text(left + PANEL_WIDTH / 2.0, TOP - 10, "middle", title, "");
        grid(time, load);
        // The first strategy is drawn last, on top.
        for (int i = results.size() - 1; i >= 0; i--) {
            dots(results.get(i), time, load, COLOURS.get(i));
        }
        if (drawn == panels) {
            legend(results);
        }
    }

    private void grid(LogAxis time, LogAxis load) {
        for (int seconds = 1; seconds <= 100_000; seconds *= 10) {
            double x = time.at(seconds);
            line(x, load.start(), x, load.end(), "#ddd");
            text(x, load.start() + 16, "middle", seconds < 1_000 ? "" + seconds : seconds / 1_000 + "k", "");
        }
        for (double share : new double[] {0.01, 0.1, 1, 10, 100}) {
            double y = load.at(share);
            line(time.start(), y, time.end(), y, share == 1 ? "#333" : "#ddd");
            if (drawn == 1) {
                text(LEFT - 6, y + 4, "end", share < 1 ? "" + share : "" + (int) share, "");
            }
        }
    }

    private void dots(StormResult result, LogAxis time, LogAxis load, String colour) {
        Set<String> dots = new LinkedHashSet<>();
        for (int second = 0; second < result.arrivals().length; second++) {
            double share = result.arrivals()[second] / (double) result.capacity();
            if (share >= load.from()) {
                dots.add(format("M%.0f %.0fh0", time.at(second + 1), load.at(share)));
            }
        }
        svg.append(format(
                "<path stroke=\"%s\" stroke-width=\"3\" stroke-linecap=\"round\" fill=\"none\" d=\"%s\"/>%n",
                colour, String.join("", dots)));
    }

    private void legend(List<StormResult> results) {
        for (int i = 0; i < results.size(); i++) {
            double x = LEFT + i * 150.0;
            svg.append(format("<circle cx=\"%.0f\" cy=\"26\" r=\"5\" fill=\"%s\"/>%n", x + 5, COLOURS.get(i)));
            text(x + 16, 30, "start", results.get(i).strategy(), "");
        }
    }

    private void line(double x1, double y1, double x2, double y2, String colour) {
        svg.append(format("<path stroke=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>%n", colour, x1, y1, x2, y2));
    }

    private void text(double x, double y, String anchor, String text, String transform) {
        svg.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" transform=\"%s\">%s</text>%n",
                x, y, anchor, transform, text));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }

    /** The finished chart. */
    String svg() {
        return svg + "</svg>\n";
    }
}
