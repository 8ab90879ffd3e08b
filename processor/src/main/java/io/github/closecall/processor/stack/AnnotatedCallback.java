package io.github.closecall.processor.stack;

/**
 * An annotation of methods that receive the code of a closure, in the parameter with the right type.
 *
 * @param annotation its qualified name
 * @param parameter the type of the parameter, {@code int} or a qualified name
 */
public record AnnotatedCallback(String annotation, String parameter) {}
