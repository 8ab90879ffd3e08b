/** The tables: which calls send a close code or make one, and where received codes come from. */
@NullMarked
package io.github.closecall.processor.send.rule;

import org.jspecify.annotations.NullMarked;
