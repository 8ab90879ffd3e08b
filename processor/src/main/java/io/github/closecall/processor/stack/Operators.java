package io.github.closecall.processor.stack;

import java.util.Set;

/**
 * The methods of a type that holds values which are there now or later, such as a publisher, a future or an optional:
 * what they do with the values.
 *
 * @param type its qualified name
 * @param passing gives each value to the function that is its first argument
 * @param keeping returns an object of the same kind with the same values
 * @param mapping is passing, and returns an object with the values that the function returns
 * @param unwrapping returns the value itself
 */
record Operators(String type, Set<String> passing, Set<String> keeping, Set<String> mapping, Set<String> unwrapping) {}
