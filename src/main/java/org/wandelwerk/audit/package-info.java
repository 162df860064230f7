/** What an auditor takes along: packs of records with their history and its proof, lists of numbers, exceptions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "privacy",
            "shell",
            "identity",
            "identity::access",
            "identity::fresh",
            "history",
            "draft",
            "trail",
            "trail::words",
            "witness"
        })
package org.wandelwerk.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
