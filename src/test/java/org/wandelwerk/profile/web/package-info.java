@NullMarked
package org.wandelwerk.profile.web;

import org.jspecify.annotations.NullMarked;
