/** What whoever has an idea is told before anything is written: whether it fits, and before whom it comes. */
@NullMarked
package org.wandelwerk.profile.web.check;

import org.jspecify.annotations.NullMarked;
