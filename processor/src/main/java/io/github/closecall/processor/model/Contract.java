package io.github.closecall.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What the handlers of a type must cover: its {@code @CloseHandlers} annotation, or the defaults.
 *
 * @param required the codes that need an exact handler
 * @param exhaustive the tables whose codes all need a handler
 * @param stack the constant of {@code WebSocketStack} that calls the handlers
 */
public record Contract(List<Code> required, List<CodeTable> exhaustive, String stack) {

    private static final String ANY_STACK = "ANY";

    /**
     * The contract of a type without {@code @CloseHandlers}.
     *
     * @param required the codes that need an exact handler
     * @param position the type
     */
    public static Contract byDefault(List<Integer> required, Position position) {
        List<Code> codes = new ArrayList<>(required.size());
        for (int code : required) {
            codes.add(new Code(code, position));
        }
        return new Contract(codes, List.of(), ANY_STACK);
    }

    /**
     * A class that publishes close codes.
     *
     * @param name the class as messages show it
     * @param isEnum whether it is an enum, whose own constants are objects, not numbers
     * @param constants its close codes, own and inherited, sorted by name
     * @param unreadable its fields that look like close codes but are ignored, sorted by name
     * @param position where the handler type names it
     */
    public record CodeTable(
            String name, boolean isEnum, List<Constant> constants, List<Unreadable> unreadable, Position position) {}

    /**
     * A published close code.
     *
     * @param name the name of the constant
     * @param code its value
     * @param futile whether it has {@code @Futile}
     */
    public record Constant(String name, int code, boolean futile) {}

    /**
     * A field whose number the compiler does not know.
     *
     * @param name the name of the field
     * @param reason the end of a sentence about it: {@code is not final}
     */
    public record Unreadable(String name, String reason) {}
}
