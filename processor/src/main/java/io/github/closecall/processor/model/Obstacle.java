package io.github.closecall.processor.model;

/**
 * Why the dispatcher, a class of its own in the package of the handler type, cannot use something.
 *
 * @param reason the end of a sentence about it: {@code is private}
 * @param position what is in the way
 */
public record Obstacle(String reason, Position position) {}
