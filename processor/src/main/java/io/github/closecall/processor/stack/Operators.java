package io.github.closecall.processor.stack;

import java.util.Set;

/**
 * The methods of a type that holds present or future values, such as a publisher, a future or an optional, by what they
 * do with the values.
 *
 * @param type its qualified name
 * @param passing the methods that pass each value to their first argument, a function
 * @param keeping the methods that return an object of the same kind with the same values
 * @param mapping the passing methods that return an object with the values that the function returns
 * @param unwrapping the methods that return the value itself
 */
record Operators(String type, Set<String> passing, Set<String> keeping, Set<String> mapping, Set<String> unwrapping) {}
