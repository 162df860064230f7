/** The index of what may be found: words, facets and order of all that the house shows to those who may see it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "command",
            "kernel",
            "monitor",
            "shell",
            "identity",
            "identity::access",
            "history",
            "topic",
            "place",
            "organisation",
            "committee",
            "programme",
            "reference",
            "project",
            "meeting",
            "news",
            "document"
        })
package org.wandelwerk.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
