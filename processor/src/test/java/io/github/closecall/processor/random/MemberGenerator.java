package io.github.closecall.processor.random;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Declares handlers: in the type itself, in a supertype, or in both. */
final class MemberGenerator {

    private final RandomSet set;
    private final SplittableRandom random;
    private final Set<String> signatures = new HashSet<>();
    private boolean hasOwnHandler;

    MemberGenerator(RandomSet set, SplittableRandom random) {
        this.set = set;
        this.random = random;
    }

    /** Whether no method has that name and as many parameters yet, so that no call can mean two methods. */
    boolean isFree(String name, List<RandomParameter> parameters) {
        return !signatures.contains(name + parameters.size());
    }

    /** Whether the type itself says what one of its methods handles. */
    boolean hasOwnHandler() {
        return hasOwnHandler;
    }

    /** Declares a handler somewhere. */
    void add(RandomHandler handler) {
        set.handlers().add(handler);
        signatures.add(handler.name() + handler.parameters().size());
        String annotations = handler.annotations() + " ";
        if (set.supertypes().isEmpty() || Choice.once(2, random)) {
            hasOwnHandler = true;
            set.type().add(annotations + modifiers(handler, set.type()) + method(handler, set.type()));
            return;
        }
        TypeSource supertype = Choice.of(set.supertypes(), random);
        switch (random.nextInt(3)) {
            case 0 -> supertype.add(annotations + modifiers(handler, supertype) + method(handler, supertype));
            case 1 -> {
                set.addInstanceHandler();
                supertype.add(annotations + overridden(handler, supertype));
                set.type().add(overriding("", handler));
            }
            default -> {
                set.addInstanceHandler();
                hasOwnHandler = true;
                supertype.add("@OnClose(code = " + anyCode() + ") " + overridden(handler, supertype));
                set.type().add(overriding(annotations, handler));
            }
        }
    }

    /** Declares handlers that the type hides, so that the dispatcher is not to call them. */
    void addDecoys() {
        for (TypeSource supertype : set.supertypes()) {
            if (supertype.kind() != RandomKind.INTERFACE) {
                String name = set.freshName();
                supertype.add("@OnClose(code = " + anyCode() + ") public static void " + name + "() {}");
                set.type().add("public static void " + name + "() {}");
            }
        }
    }

    /** A code that others may handle. */
    private int anyCode() {
        return random.nextInt(3000, 5000);
    }

    private String modifiers(RandomHandler handler, TypeSource type) {
        boolean isInterface = type.kind() == RandomKind.INTERFACE;
        boolean isOwn = type == set.type();
        boolean usesVariable =
                handler.takesSession() && !(isOwn && set.session().parameters().isEmpty());
        boolean canBeStatic = !usesVariable && (isOwn || !isInterface);
        if (canBeStatic && Choice.once(6, random)) {
            return isInterface ? "static " : visibility(type) + "static ";
        }
        set.addInstanceHandler();
        return isInterface ? "default " : visibility(type);
    }

    private String visibility(TypeSource type) {
        boolean isNear = set.isNear(type) && set.supertypes().stream().allMatch(set::isNear);
        return isNear ? Choice.of(List.of("", "protected ", "public "), random) : "public ";
    }

    /** A method that is never called, because the type overrides it. */
    private String overridden(RandomHandler handler, TypeSource supertype) {
        String method = method(handler, supertype);
        if (Choice.once(2, random)) {
            String modifier = supertype.kind() == RandomKind.INTERFACE ? "" : "abstract ";
            return "public " + modifier + method.substring(0, method.indexOf(" {")) + ";";
        }
        return "public " + supertype.kind().modifier() + method.replace(handler.id() + "\"", "overridden\"");
    }

    private String overriding(String annotations, RandomHandler handler) {
        return "@Override " + annotations + "public " + set.type().kind().modifier() + method(handler, set.type());
    }

    private String method(RandomHandler handler, TypeSource type) {
        return handler.method(type == set.type() ? set.session().type() : "Q");
    }
}
