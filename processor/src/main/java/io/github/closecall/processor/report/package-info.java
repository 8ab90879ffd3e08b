/** The findings, and how they are reported to the user. */
@NullMarked
package io.github.closecall.processor.report;

import org.jspecify.annotations.NullMarked;
