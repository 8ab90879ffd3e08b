/** What CloseCall costs, side by side with the physical limits and with other processors. */
package io.github.closecall.processor.benchmark;
