package io.github.closecall.storm;

/**
 * A logarithmic axis of a chart.
 *
 * @param from the smallest value, above 0
 * @param to the greatest value
 * @param start the coordinate of {@code from}
 * @param end the coordinate of {@code to}
 */
record LogAxis(double from, double to, double start, double end) {

    /** The coordinate of a value. */
    double at(double value) {
        return start + (end - start) * Math.log(value / from) / Math.log(to / from);
    }
}
