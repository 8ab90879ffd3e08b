package io.github.closecall.benchmark.compile;

/**
 * A source file to compile.
 *
 * @param path its path below the source root
 * @param text what it contains
 */
record Source(String path, String text) {}
