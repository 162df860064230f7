/** Lists that come in and go out as spreadsheets: read, mapped, mended, taken over as a whole, and taken back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "command",
            "kernel",
            "personal",
            "shell",
            "identity",
            "identity::access",
            "identity::fresh",
            "history",
            "privacy",
            "draft",
            "spreadsheet",
            "place",
            "organisation",
            "committee",
            "trail"
        })
package org.wandelwerk.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
