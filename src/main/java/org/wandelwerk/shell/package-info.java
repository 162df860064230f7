/** The frame of every page: language, theme, texts, layout, rendering, refusals as pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "monitor"})
package org.wandelwerk.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
