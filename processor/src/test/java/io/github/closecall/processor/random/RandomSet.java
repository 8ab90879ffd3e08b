package io.github.closecall.processor.random;

import io.github.closecall.processor.random.CodeDealer.Range;
import io.github.closecall.processor.testing.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A handler set: the type, those it inherits from, and who handles what. */
final class RandomSet {

    /** Codes from 0 to this one are tried. */
    static final int LAST_CODE = 5100;

    private final Access access;
    private final RandomSession session;
    private final TypeSource type;
    private final List<TypeSource> supertypes;
    private final List<TypeSource> others = new ArrayList<>();
    private final RandomContract contract = new RandomContract();
    private final CodeDealer dealer;
    private final List<RandomHandler> handlers = new ArrayList<>();
    private boolean hasInstanceHandler;
    private boolean sessionInDoubt;
    private int names;

    RandomSet(Access access, RandomSession session, TypeSource type, List<TypeSource> supertypes, CodeDealer dealer) {
        this.access = access;
        this.session = session;
        this.type = type;
        this.supertypes = supertypes;
        this.dealer = dealer;
    }

    /** How a program gets at the dispatcher. */
    Access access() {
        return access;
    }

    RandomSession session() {
        return session;
    }

    TypeSource type() {
        return type;
    }

    /** The partial handler sets that the type inherits from. */
    List<TypeSource> supertypes() {
        return supertypes;
    }

    /** Whether a supertype is in the package of the type. */
    boolean isNear(TypeSource supertype) {
        return supertype.packageName().equals(type.packageName());
    }

    RandomContract contract() {
        return contract;
    }

    CodeDealer dealer() {
        return dealer;
    }

    /** The handlers that the dispatcher is to call. */
    List<RandomHandler> handlers() {
        return handlers;
    }

    /** Allows one fault in the types of sessions, because each changes what is right for the others. */
    boolean doubtSession() {
        boolean first = !sessionInDoubt;
        sessionInDoubt = true;
        return first;
    }

    /** A handler is not static. If all are, the dispatcher takes no object. */
    void addInstanceHandler() {
        hasInstanceHandler = true;
    }

    /** A name that no method of the set has. */
    String freshName() {
        names++;
        return "m" + (names * 7919 % 1000) + "x" + names;
    }

    /** Adds a source that belongs to the set. */
    void add(TypeSource other) {
        others.add(other);
    }

    /** The class that gets at the dispatcher. */
    Source accessSource() {
        boolean takesSession = handlers.stream().anyMatch(RandomHandler::takesSession);
        return access.source(
                takesSession ? session.seenFromOutside() : "Object", hasInstanceHandler || handlers.isEmpty());
    }

    /** All sources, with members in a random order. */
    List<Source> sources(SplittableRandom random) {
        type.annotate(contract.toString());
        List<Source> sources = new ArrayList<>();
        sources.add(type.source(random));
        supertypes.forEach(supertype -> sources.add(supertype.source(random)));
        others.forEach(other -> sources.add(other.source(random)));
        return sources;
    }

    /** The handler of every code, null for none: the catch-all is painted first, exact codes last. */
    RandomHandler[] handlersByCode() {
        RandomHandler[] painted = new RandomHandler[LAST_CODE + 1];
        for (RandomHandler handler : handlers) {
            if (handler.selection().everythingElse()) {
                Arrays.fill(painted, handler);
            }
        }
        for (RandomHandler handler : handlers) {
            for (Range range : handler.selection().ranges()) {
                Arrays.fill(painted, range.from(), range.to() + 1, handler);
            }
        }
        for (RandomHandler handler : handlers) {
            for (int code : handler.selection().codes()) {
                painted[code] = handler;
            }
        }
        return painted;
    }
}
