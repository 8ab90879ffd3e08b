//// com/acme/NonNull.java
package com.acme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target(ElementType.TYPE_USE)
@interface NonNull {}
//// com/acme/NotNull.java
package com.acme;

@interface NotNull {}
//// com/acme/Nullable.java
package com.acme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target(ElementType.TYPE_USE)
@interface Nullable {}
//// com/acme/NullMarked.java
package com.acme;

@interface NullMarked {}
//// com/acme/NullUnmarked.java
package com.acme;

@interface NullUnmarked {}
//// com/acme/Line.java
package com.acme;

class Line {
    static class Inner {}
}
//// com/acme/OfType.java
package com.acme;

import io.github.closecall.OnClose;

class OfType {
    @OnClose({1000, 1001}) void usual(@NonNull Line session) {}
    @OnClose(1006) void lost(@NonNull Line session, @NonNull Throwable cause) {} // warning: NonNullParameter
    @OnClose(1008) void kicked(@NonNull Throwable cause, Line session) {} // warning: NonNullParameter
    @OnClose(from = 4000, to = 4099) void range(Line session, @NonNull Throwable cause) {} // warning: NonNullParameter
    @OnClose void other(@NonNull Line session, @NonNull String reason) {} // warning: NonNullParameter
}
//// com/acme/Declared.java
package com.acme;

import io.github.closecall.OnClose;

class Declared {
    @OnClose({1000, 1001, 1006}) void usual(@NotNull Line.Inner session) {} // warning: NonNullParameter
    @OnClose(1015) void tls(@NotNull Throwable cause) {}
    @OnClose void other(@NotNull Line.Inner session) {}
}
//// com/acme/Marked.java
package com.acme;

import io.github.closecall.OnClose;

@NullMarked
class Marked {
    static class Inside {
        @OnClose({1000, 1001, 1006}) void usual(Line session) {} // warning: NonNullParameter
        @NullUnmarked @OnClose(1008) void kicked(Throwable cause) {}
        @OnClose void other(@Nullable Line session, @Nullable Throwable cause) {}
    }

    @NullUnmarked
    static class Out {
        @OnClose({1000, 1001, 1006}) void usual(Line session) {}
        @NullMarked @OnClose void other(Throwable cause) {} // warning: NonNullParameter
    }
}
//// com/acme/Base.java
package com.acme;

import io.github.closecall.OnClose;

@NullMarked
abstract class Base<S, N extends @Nullable Object> {
    @OnClose({1000, 1001}) abstract void usual(S session);
    @OnClose(1006) void lost(S session) {} // warning: NonNullParameter
    @OnClose void other(S session) {}
}
//// com/acme/Heir.java
package com.acme;

import io.github.closecall.CloseHandlers;

@CloseHandlers
class Heir extends Base<Line, Line> {
    @Override
    void usual(Line session) {}

    @Override
    void other(@NonNull Line session) {} // warning: NonNullParameter
}
//// com/acme/Variable.java
package com.acme;

import io.github.closecall.OnClose;

@NullMarked
class Variable<N extends @Nullable Object> {
    @OnClose({1000, 1001, 1006}) void usual(N session) {}
    @OnClose void other() {}
}
