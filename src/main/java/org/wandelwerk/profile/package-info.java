/** Project profiles: begun by anybody, written answer by answer, handed in as versions, answered by the office. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "privacy",
            "shell",
            "identity",
            "identity::access",
            "trail",
            "history",
            "notification",
            "document",
            "inspection",
            "definition",
            "form",
            "place",
            "topic",
            "notice",
            "organisation",
            "programme",
            "committee",
            "appraisal",
            "moving",
            "promoter",
            "project",
            "joining",
            "catalog",
            "reference"
        })
package org.wandelwerk.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
