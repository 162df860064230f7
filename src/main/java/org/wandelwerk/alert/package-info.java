/** Questions that somebody saved: what is new to them goes out by mail, at most once a day, until one click ends it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "history",
            "identity",
            "identity::access",
            "notice",
            "notification",
            "catalog"
        })
package org.wandelwerk.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
