package io.github.closecall.processor.stack;

import java.util.Map;

/**
 * A type of a library whose objects carry a close code.
 *
 * <p>The Java expressions are templates: <code>{status}</code> stands for an object of the type, <code>{code}</code>
 * for a code as a number, and a qualified name in braces for a type, which the source may know by a shorter name.
 *
 * @param type its qualified name
 * @param number the code of an object as a number
 * @param withCode an object like another one, with another code
 * @param ofCode an object with a code
 * @param neverSent the constants that carry a code which is never sent; the others need no mention, because every call
 *     takes them
 */
public record StatusType(String type, String number, String withCode, String ofCode, Map<String, Integer> neverSent) {

    /** A type without constants. */
    StatusType(String type, String number, String withCode, String ofCode) {
        this(type, number, withCode, ofCode, Map.of());
    }
}
