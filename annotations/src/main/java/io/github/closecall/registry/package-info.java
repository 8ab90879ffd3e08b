/**
 * The table of close codes, one row per code, which the runtime and the annotation processor read. Not exported:
 * programs use {@code io.github.closecall.CloseCodes}.
 */
@NullMarked
package io.github.closecall.registry;

import org.jspecify.annotations.NullMarked;
