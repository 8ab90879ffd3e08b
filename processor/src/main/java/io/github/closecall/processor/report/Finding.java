package io.github.closecall.processor.report;

import io.github.closecall.processor.model.Position;

/**
 * One fault that was found.
 *
 * @param diagnosis what kind of fault it is
 * @param position where it is
 * @param message what is wrong and what to do
 */
public record Finding(Diagnosis diagnosis, Position position, String message) {}
