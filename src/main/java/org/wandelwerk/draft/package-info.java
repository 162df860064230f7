/** What people typed and what of it is public: drafts, their publication by a second person, and their recall. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "trail",
            "identity",
            "identity::access",
            "identity::fresh",
            "correction",
            "history",
            "monitor",
            "notification",
            "privacy",
            "spreadsheet"
        })
package org.wandelwerk.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
