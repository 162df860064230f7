/** Forms as data: sections and questions, when they are asked, who reads the answers, and which sums must agree. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "definition"})
package org.wandelwerk.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
