@NullMarked
package org.wandelwerk.profile;

import org.jspecify.annotations.NullMarked;
