package io.github.closecall.processor.stack;

import java.util.Map;

/**
 * A type of a library whose objects carry a close code.
 *
 * <p>The Java expressions are templates: <code>{status}</code> stands for an object of the type, <code>{code}</code>
 * for a code as a number, and a qualified name in braces for a type, for which the source may have a shorter name.
 *
 * @param type its qualified name
 * @param number the expression for an object's code as a number
 * @param withCode the expression for a copy of an object with another code
 * @param ofCode the expression for an object with a code
 * @param neverSent the constants whose code is never sent; the others are omitted, because every call accepts them
 */
public record StatusType(String type, String number, String withCode, String ofCode, Map<String, Integer> neverSent) {

    /** A type without constants. */
    StatusType(String type, String number, String withCode, String ofCode) {
        this(type, number, withCode, ofCode, Map.of());
    }
}
