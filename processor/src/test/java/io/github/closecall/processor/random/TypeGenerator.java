package io.github.closecall.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the types of a handler set, without members: the handler type, what is around it and what is above it. */
final class TypeGenerator {

    private static final List<String> PACKAGES = List.of("one", "two");

    private final String name;
    private final SplittableRandom random;
    private final String packageName;
    private final RandomKind kind;
    private final RandomSession session;
    private final List<TypeSource> supertypes = new ArrayList<>();

    private TypeGenerator(String name, SplittableRandom random) {
        this.name = name;
        this.random = random;
        this.packageName = Choice.of(PACKAGES, random);
        this.kind = Choice.of(List.of(RandomKind.values()), random);
        RandomSession chosen = Choice.of(List.of(RandomSession.values()), random);
        this.session = kind == RandomKind.ENUM && !chosen.parameters().isEmpty() ? RandomSession.CLASS : chosen;
    }

    /** Makes the types of a set. */
    static RandomSet generate(String name, SplittableRandom random) {
        return new TypeGenerator(name, random).generate();
    }

    private RandomSet generate() {
        String visibility = Choice.once(2, random) ? "public " : "";
        boolean isInner = kind.isClass() && Choice.once(4, random);
        boolean isMember = isInner || Choice.once(4, random);
        String modifiers = visibility + (isMember && !isInner && kind.isClass() ? "static " : "");
        String declaration = kind.declaration(name, session.parameters()) + inherited();
        TypeSource type = new TypeSource(packageName, name, kind, modifiers + declaration);
        String outer = "";
        if (isMember) {
            type.surround(visibility, isInner ? "<T>" : "");
            outer = type.outerName() + ".";
        }
        String instance = isInner
                ? kind.instance(name + session.arguments(), "new " + type.outerName() + "<String>().")
                : kind.instance(outer + name + session.arguments(), "");
        String arguments = (isInner ? "<String>" : "") + session.arguments();
        String dispatcher = outer.replace('.', '_') + name + "CloseDispatcher" + arguments.replace("><", ", ");
        Access access = new Access(packageName, name + "Access", dispatcher, instance);
        return new RandomSet(access, session, type, supertypes, new CodeDealer(random));
    }

    private String inherited() {
        String superclass = "";
        if (kind.isClass() && Choice.once(2, random)) {
            String root = Choice.once(3, random) ? " extends " + supertype("Root", RandomKind.ABSTRACT_CLASS, "") : "";
            superclass = " extends " + supertype("Base", RandomKind.ABSTRACT_CLASS, root.replace(session.type(), "Q"));
        }
        return Choice.once(2, random)
                ? superclass + " " + kind.inherits() + " " + supertype("Contract", RandomKind.INTERFACE, "")
                : superclass;
    }

    /** Makes a generic supertype, and returns it with the session as argument. */
    private String supertype(String role, RandomKind kindOfSupertype, String inherited) {
        String home = Choice.of(PACKAGES, random);
        boolean isPublic = !home.equals(packageName) || role.equals("Root") || Choice.once(2, random);
        String declaration = (isPublic ? "public " : "") + kindOfSupertype.declaration(name + role, "<Q>") + inherited;
        TypeSource supertype = new TypeSource(home, name + role, kindOfSupertype, declaration);
        supertypes.add(supertype);
        return supertype.qualifiedName() + "<" + session.type() + ">";
    }
}
