package io.github.closecall.processor.model;

/**
 * Why the dispatcher, a separate class in the package of the handler type, cannot use something.
 *
 * @param reason the end of a sentence about it: {@code is private}
 * @param advice what to do about it
 * @param position the declaration that prevents access
 */
public record AccessProblem(String reason, String advice, Position position) {}
