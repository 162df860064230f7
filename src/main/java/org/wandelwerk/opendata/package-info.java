/** What programs take along: feeds, calendars, the list of all addresses, and what a page tells machines of itself. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "identity",
            "history",
            "topic",
            "place",
            "organisation",
            "committee",
            "programme",
            "project",
            "meeting",
            "news",
            "catalog",
            "portal",
            "trail",
            "trail::words"
        })
package org.wandelwerk.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
