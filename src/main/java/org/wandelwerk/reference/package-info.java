/** What was funded elsewhere: collections of operations that others published, beside our own projects. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "command",
            "kernel",
            "definition",
            "shell",
            "identity",
            "identity::access",
            "spreadsheet",
            "place",
            "trail"
        })
package org.wandelwerk.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
