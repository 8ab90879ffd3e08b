/**
 * CloseCall over real sockets: a Jetty server ends connections in every way a server can, and clients of
 * {@code java.net.http} handle each end with annotated methods.
 *
 * <p>{@link io.github.closecall.example.Chat} and {@link io.github.closecall.example.PriceFeed} are what a user of
 * CloseCall writes. {@link io.github.closecall.example.Client} is how a program calls what is generated for them. The
 * rest plays the scenarios and compares what happened with what should have.
 */
@NullMarked
package io.github.closecall.example;

import org.jspecify.annotations.NullMarked;
