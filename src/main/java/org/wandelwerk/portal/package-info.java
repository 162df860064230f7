/** The public pages: what everyone may read, composed from the modules that know it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "identity",
            "disclosure",
            "draft",
            "history",
            "catalog",
            "reference",
            "spreadsheet",
            "topic",
            "place",
            "organisation",
            "committee",
            "moving",
            "joining",
            "programme",
            "project",
            "meeting",
            "news"
        })
package org.wandelwerk.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
