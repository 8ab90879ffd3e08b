package io.github.closecall;

/**
 * How a connection, or an attempt to open one, ended.
 *
 * @param event its one event
 * @param action what the dispatcher returned, or what the annotations ask for if the handler threw
 */
record DispatchedEnd(CloseEvent event, CloseAction action) {}
