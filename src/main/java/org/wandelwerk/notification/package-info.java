/** What people are told by mail: notices in a daily mail, mails to the members of a body, and what became of each. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "identity",
            "identity::access",
            "identity::fresh",
            "monitor",
            "outgoing",
            "history",
            "trail",
            "privacy",
            "spreadsheet"
        })
package org.wandelwerk.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
