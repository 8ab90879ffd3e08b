package io.github.closecall.processor.read;

/** Whether everything read of a type so far could be resolved. What could not may be generated in a later round. */
final class Resolution {

    private boolean complete = true;

    /** Something is missing: nothing sure can be said about the type. */
    void miss() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }
}
