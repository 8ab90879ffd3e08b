//// com/acme/Root.java
package com.acme;

import io.github.closecall.OnClose;

interface Root {
    @OnClose(code = 1000) default void shared() {}
}
//// com/acme/Left.java
package com.acme;

import io.github.closecall.OnClose;

interface Left extends Root {
    @Override
    @OnClose(code = 1001) default void shared() {}
}
//// com/acme/Right.java
package com.acme;

interface Right extends Root {}
//// com/acme/LeftFirst.java
package com.acme;

import io.github.closecall.OnClose;

class LeftFirst implements Left, Right {
    @OnClose(code = {1000, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/RightFirst.java
package com.acme;

import io.github.closecall.OnClose;

class RightFirst implements Right, Left {
    @OnClose(code = {1000, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Other.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.UserMessage;

interface Other {
    @OnClose(code = 1006) @UserMessage("Lost.") void shared();
}
//// com/acme/Strangers.java
package com.acme;

import io.github.closecall.OnClose;

class Strangers implements Root, Other {
    @Override
    public void shared() {}

    @OnClose(code = 1001) void away() {}
    @OnClose void rest() {}
}
//// com/acme/AbstractStrangers.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers
abstract class AbstractStrangers implements Other, Root {
    @Override
    public abstract void shared();

    @OnClose(code = 1001) void away() {}
    @OnClose void rest() {}
}
//// com/acme/Ancestor.java
package com.acme;

import io.github.closecall.OnClose;

abstract class Ancestor {
    @OnClose(code = 1001) public void shared() {}
}
//// com/acme/Heir.java
package com.acme;

import io.github.closecall.OnClose;

class Heir extends Ancestor implements Other {
    @Override
    public void shared() {}

    @OnClose(code = 1000) void done() {}
    @OnClose void rest() {}
}
