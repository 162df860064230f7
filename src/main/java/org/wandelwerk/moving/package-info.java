/** The way of projects through their procedure: who may move one, what must be said, and the procedure drawn. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "spreadsheet",
            "form",
            "notification",
            "identity",
            "identity::access",
            "history",
            "appraisal",
            "trail",
            "catalog",
            "organisation",
            "committee",
            "programme",
            "project"
        })
package org.wandelwerk.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
