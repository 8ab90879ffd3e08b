package io.github.closecall.processor.report;

import io.github.closecall.processor.model.Position;

/**
 * One error or warning that was found.
 *
 * @param diagnosis its kind
 * @param position where it is
 * @param message what is wrong and what to do
 */
public record Finding(Diagnosis diagnosis, Position position, String message) {}
