// What libraries of 2008 did to everybody's objects, and a page that had our name first.
Array.prototype.toJSON = function () {
  return JSON.stringify(this.slice ? String(this) : this);
};
delete Array.prototype.toJSON; // removed by later releases of the same library, the rest stayed
for (const name of ['each', 'include', 'extend', 'clone']) {
  Array.prototype[name] = function () {
    return this;
  };
  String.prototype[name] = function () {
    return this;
  };
  Function.prototype[name] = function () {
    return this;
  };
}
Object.prototype.isExtended = true;
Element.prototype.update = function () {
  return this;
};
window.Jessi = { mine: true };
