/** What a house wears over the look that ships: name, colours, logo, and the texts that it owes the public. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "identity",
            "identity::access",
            "history",
            "trail",
            "notice"
        })
package org.wandelwerk.appearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
