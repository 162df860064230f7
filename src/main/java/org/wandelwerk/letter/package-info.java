/** Letters of the office: templates of its word processor, whose blanks are filled for each member of a body. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "identity",
            "identity::access",
            "identity::fresh",
            "history",
            "trail",
            "privacy",
            "organisation",
            "committee",
            "meeting"
        })
package org.wandelwerk.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
