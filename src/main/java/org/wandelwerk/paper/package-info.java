/** Papers of projects: statements, minutes and extracts that the office adds, each for those who shall read it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "identity",
            "identity::access",
            "inspection",
            "document",
            "project",
            "moving",
            "appraisal"
        })
package org.wandelwerk.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
