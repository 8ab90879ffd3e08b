package io.github.closecall.processor.model;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A type parameter that the name of a handler type needs.
 *
 * @param name its name
 * @param bounds its bounds, none if it has no other than {@code Object}
 */
public record TypeParameter(String name, List<TypeMirror> bounds) {}
