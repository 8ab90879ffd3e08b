package io.github.closecall.benchmark.compile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the current thread has used.
 *
 * @param cpuNanos processor time in nanoseconds
 * @param bytes memory allocated, which repeats from run to run
 */
record Cost(long cpuNanos, long bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What the current thread has used so far. */
    static Cost soFar() {
        long thread = Thread.currentThread().getId();
        return new Cost(THREADS.getCurrentThreadCpuTime(), THREADS.getThreadAllocatedBytes(thread));
    }

    /** What was used since an earlier moment. */
    Cost since(Cost earlier) {
        return new Cost(cpuNanos - earlier.cpuNanos, bytes - earlier.bytes);
    }
}
