/** What was found, and how it reaches the user. */
@NullMarked
package io.github.closecall.processor.report;

import org.jspecify.annotations.NullMarked;
