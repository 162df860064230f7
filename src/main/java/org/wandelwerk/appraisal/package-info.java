/** What is found before a project leaves a step: statements, checks, evidence, criteria, votes of several bodies. */
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
            "document",
            "committee",
            "programme",
            "project"
        })
package org.wandelwerk.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
