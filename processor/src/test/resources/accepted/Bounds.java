//// com/acme/Old.java
package com.acme;

@Deprecated
public class Old {}
//// com/acme/Older.java
package com.acme;

@Deprecated(forRemoval = true)
public class Older {}
//// com/acme/RawBound.java
package com.acme;

import io.github.closecall.OnClose;

@SuppressWarnings("rawtypes")
class RawBound<T extends Comparable> {
    @OnClose(code = {1000, 1001, 1006}) void usual(T session) {}
    @OnClose void other() {}
}
//// com/acme/OldBound.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;

@SuppressWarnings("deprecation")
class OldBound<T extends List<Old>> {
    @OnClose(code = {1000, 1001, 1006}) void usual(T session) {}
    @OnClose void other() {}
}
//// com/acme/OlderBound.java
package com.acme;

import io.github.closecall.OnClose;

@SuppressWarnings("removal")
class OlderBound<T extends Older> {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Wildcards.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;
import java.util.Map;

@SuppressWarnings({"deprecation", "rawtypes"})
class Wildcards {
    @OnClose(code = {1000, 1001, 1006}) void usual(Map<List<? extends Old>, List<? super Comparable[]>> session) {}
    @OnClose void other() {}
}
//// com/acme/CloseableBounds.java
package com.acme;

import io.github.closecall.OnClose;
import java.io.Closeable;

class CloseableBounds<U extends Runnable & Closeable> {
    @OnClose(code = {1000, 1001, 1006}) void usual(U session) {}
    @OnClose void other() {}

    @SuppressWarnings("try")
    static class Interruptible<T extends Runnable & AutoCloseable> {
        @OnClose(code = {1000, 1001, 1006}) void usual(T session) {}
        @OnClose void other() {}
    }
}
