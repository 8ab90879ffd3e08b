package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.Connection;
import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.ObjectName;

/** Counts what is left of the connections that have ended. */
final class Retention {

    /** How many connections end before it is counted. */
    static final int CONNECTIONS = 100;

    /** What may be left: the last of them may still be on a thread's stack. */
    private static final int STILL_ENDING = 5;

    private static final long PATIENCE_NANOS = Application.PATIENCE_SECONDS * 1_000_000_000L;
    private static final Pattern COUNT =
            Pattern.compile("(\\d+)\\s+\\d+\\s+" + Pattern.quote(Connection.class.getName()) + "\\s");

    private Retention() {}

    /** Returns how many connections there are in this virtual machine; collects garbage to know. */
    static int count() throws Exception {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Matcher count = COUNT.matcher(String.valueOf(histogram));
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    /**
     * Checks that no more connections are left than before, at the latest after a while.
     *
     * @param oneMore plays another connection: only then does a weak map let go of what its keys led to
     */
    static void assertNothingKept(int before, Script.Step oneMore) throws Exception {
        long started = System.nanoTime();
        int left = count() - before;
        while (left > STILL_ENDING && System.nanoTime() - started < PATIENCE_NANOS) {
            oneMore.run();
            left = count() - before;
        }
        assertTrue(left <= STILL_ENDING, "Of " + CONNECTIONS + " connections that ended " + left + " are kept");
    }
}
