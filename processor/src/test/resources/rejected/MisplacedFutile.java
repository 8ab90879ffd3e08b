//// com/acme/Codes.java
package com.acme;

import io.github.closecall.Futile;

class Codes {
    @Futile static final int BANNED = 4001;
    @Futile static final int TOO_SMALL = 999; // error: MisplacedAnnotation
    @Futile static final int TOO_GREAT = 5000; // error: MisplacedAnnotation
    @Futile static int open = 4001; // error: MisplacedAnnotation
    @Futile final int instance = 4001; // error: MisplacedAnnotation
    @Futile private static final int HIDDEN = 4001; // error: MisplacedAnnotation
    @Futile static final long LONG = 4001; // error: MisplacedAnnotation
    @Futile static final Integer BOXED = 4001; // error: MisplacedAnnotation
    @Futile static final int COMPUTED = Integer.parseInt("4001"); // error: MisplacedAnnotation
    @Futile static final int RESERVED = 1004; // error: MisplacedAnnotation
    @Futile static final int UNASSIGNED = 2000; // error: MisplacedAnnotation
    @Futile static final String TEXT = "4001"; // error: MisplacedAnnotation

    enum Ending {
        @Futile BANNED, // javac error: MisplacedAnnotation // ecj error nowhere: MisplacedAnnotation
        FULL
    }

    @interface Marker {
        @Futile int GONE = 4002;
    }
}
