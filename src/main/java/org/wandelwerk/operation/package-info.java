/** Running the house, for those who do: its health, its settings with their sources, how much it is used. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "identity",
            "identity::access",
            "monitor",
            "outgoing",
            "personal",
            "spreadsheet"
        })
package org.wandelwerk.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
