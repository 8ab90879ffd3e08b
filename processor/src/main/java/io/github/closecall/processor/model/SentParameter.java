package io.github.closecall.processor.model;

import javax.lang.model.type.TypeMirror;

/**
 * A parameter with {@code @SentCloseCode}.
 *
 * @param description the parameter and its method, as messages show them
 * @param type its type
 * @param typeName the name of its type, as messages show it
 * @param position the annotation
 */
public record SentParameter(String description, TypeMirror type, String typeName, Position position) {}
